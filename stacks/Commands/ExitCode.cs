namespace Stacks.Commands;

/// <summary>What a pipeline learns without reading the output.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The answer is no: a policy is broken, an exemption cannot stand, stacks differ without a reason, what was deployed is not what runs, a step is not allowed.</summary>
    public const int PolicyBroken = 1;

    /// <summary>The settings are not sound, or the command was not understood.</summary>
    public const int BadInput = 2;

    /// <summary>The platform, this program or a tool failed; nobody can mend it in a stack file.</summary>
    public const int Failed = 3;

    /// <summary>Stopped by Ctrl+C, as shells have it.</summary>
    public const int Cancelled = 130;
}
