using System.CommandLine;
using Infra.Settings;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>--output FILE</c> and its like: where a command writes.</summary>
internal static class OutputOption
{
    /// <summary><c>--output FILE</c>: there instead of telling it.</summary>
    public static Option<string?> Of(string description) => Of("--output", description);

    public static Option<string?> Of(string name, string description)
    {
        var output = new Option<string?>(name) { HelpName = "FILE", Description = description };
        output.Validators.Add(given =>
        {
            // Told before the work begins, which may take minutes.
            if (given.Tokens is [{ Value: var file }] && WhyNot(file) is { } problem)
            {
                given.AddError($"{name} is {Printable.Quoted(file)} but must be a file that can be written: {problem}");
            }
        });
        return output;
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {exception.Message}", exception);
        }
    }

    private static string? WhyNot(string file) =>
        string.IsNullOrWhiteSpace(file) ? "it has no name"
            : Directory.Exists(file) ? "it is a folder"
            : Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder) ? $"there is no folder {folder}"
            : null;
}
