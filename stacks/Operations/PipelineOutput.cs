namespace Stacks.Operations;

/// <summary>What a step hands to the steps after it and to who reads the run, in the files that GitHub names; nothing happens elsewhere.</summary>
/// <param name="variables">What the pipeline has set, by name.</param>
public sealed class PipelineOutput(Func<string, string?> variables)
{
    /// <summary>An output of the step: <c>steps.ID.outputs.NAME</c>.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds an equals sign, or one of the two a line break: the file would say something else.</exception>
    public void Set(string name, string value)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny("=\r\n") >= 0 || value.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException($"The output '{name}' must be one line with a name before the equals sign.", nameof(value));
        }

        Append("GITHUB_OUTPUT", $"{name}={value}\n");
    }

    /// <summary>Adds Markdown to the page of the run.</summary>
    public void Summarise(string markdown) => Append("GITHUB_STEP_SUMMARY", markdown.EndsWith('\n') ? markdown : $"{markdown}\n");

    // UTF-8 without a byte order mark, which would become part of the first name.
    private void Append(string variable, string text)
    {
        if (variables(variable) is { Length: > 0 } file)
        {
            File.AppendAllText(file, text);
        }
    }
}
