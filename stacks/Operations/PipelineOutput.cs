using Infra.Settings;
using Stacks.Planning;

namespace Stacks.Operations;

/// <summary>What a step hands to the steps after it, in the file that GitHub names; nothing happens elsewhere.</summary>
/// <param name="variables">What the pipeline has set, by name.</param>
public sealed class PipelineOutput(Func<string, string?> variables)
{
    private const string Variable = "GITHUB_OUTPUT";

    /// <summary>An output of the step: <c>steps.ID.outputs.NAME</c>.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    /// <exception cref="ArgumentException">The name is empty or holds an equals sign, or one of the two a line break: the file would say something else.</exception>
    public void Set(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny("=\r\n") >= 0 || value.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException($"The output '{name}' must be one line with a name before the equals sign.", nameof(value));
        }

        if (variables(Variable) is { Length: > 0 } file)
        {
            Append(file, $"{name}={value}\n");
        }
    }

    // UTF-8 without a byte order mark, which would become part of the first name.
    private static void Append(string file, string text)
    {
        try
        {
            File.AppendAllText(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Variable} is {Printable.Quoted(file)} but must be a file that can be written: {exception.Message}", exception);
        }
    }
}
