using System.CommandLine;
using Infra.Settings;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>--output FILE</c>: where a text is written to.</summary>
internal static class OutputOption
{
    /// <summary>A file that cannot be written is told before the work begins.</summary>
    public static Option<string?> Of(string description)
    {
        var option = new Option<string?>("--output") { HelpName = "FILE", Description = description };
        option.Validators.Add(output =>
        {
            if (output.Tokens is [{ Value: var file }] && WhyNot(file) is { } problem)
            {
                output.AddError($"--output is {Printable.Quoted(file)} but must be a file that can be written: {problem}");
            }
        });
        return option;
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

    /// <summary>Null for a file that may be written.</summary>
    private static string? WhyNot(string file) =>
        string.IsNullOrWhiteSpace(file) ? "it has no name"
            : Directory.Exists(file) ? "it is a folder"
            : Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder) ? $"there is no folder {folder}"
            : null;
}
