using Infra.Changes.Loss;
using Infra.Settings;
using Stacks.Tools;

namespace Stacks.Operations;

/// <summary>What an operation on a stack works with.</summary>
public sealed record OperationContext
{
    public required StackInAws Stack { get; init; }

    /// <summary>What a plan of the stack may lose.</summary>
    public IReadOnlyList<LossOverride> LossOverrides { get; init; } = [];

    /// <summary>Every tool; asks again where it is throttled.</summary>
    public required ITools Tools { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Hears how far it is, line by line.</summary>
    public required Action<string> Say { get; init; }

    /// <summary>What the pipeline or the person has set, by name; null for what is not set.</summary>
    public required Func<string, string?> Variables { get; init; }

    /// <summary>How web addresses are asked.</summary>
    public required Func<HttpMessageHandler> Web { get; init; }

    public StackSettings Settings => Stack.Settings;

    /// <summary>
    /// The tools with <c>GITHUB_TOKEN</c> for <c>gh</c>, where that is set: Pulumi's GitHub provider takes it from there, and it sees the
    /// settings of the repository and the teams of its owner, which the token of a job does not.
    /// </summary>
    public ITools Governing => Variables("GITHUB_TOKEN") is { Length: > 0 } token ? new SignedInTools(Tools, token) : Tools;

    /// <summary>The AWS CLI in the stack's region.</summary>
    public Aws Aws => new(Tools, Stack.Region);

    /// <summary>The stack's repository.</summary>
    public GitHub GitHub => new(Tools, $"{Settings.GitHub.Repository}");

    public Patience Patience => new(Clock, Say);

    /// <summary>Says what a tool or a task has written; it steers neither the terminal nor GitHub, and holds no credential of the job.</summary>
    public void Repeat(string text)
    {
        foreach (var line in ToolText.Lines(text, Variables))
        {
            Say(ToolText.WithoutCommands(line));
        }
    }
}
