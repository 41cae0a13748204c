using Infra.Naming;

namespace Infra.Access;

public sealed record ApplicationSecretsArgs
{
    /// <summary>The names of the variables, each once.</summary>
    public required IReadOnlyList<string> Variables { get; init; }

    public required StackContext Context { get; init; }
}
