namespace Stacks.Tools;

/// <summary>How a tool ended.</summary>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Error">What it wrote to its error stream.</param>
public sealed record ToolAnswer(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;
}
