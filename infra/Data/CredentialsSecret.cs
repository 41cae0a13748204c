using Pulumi;

namespace Infra.Data;

/// <summary>A secret with the variables that it becomes in a container.</summary>
/// <param name="SecretArn">Known once the secret has a value.</param>
/// <param name="KeyArn">The key that opens it.</param>
/// <param name="Fields">Each variable with the field of the JSON that it takes; null for the whole text.</param>
public sealed record CredentialsSecret(Output<string> SecretArn, Output<string> KeyArn, IReadOnlyList<(string Variable, string? Field)> Fields)
{
    /// <summary>The variables with what ECS is told to put into each: the secret's ARN, the field, and the version of the day.</summary>
    internal IEnumerable<(string Name, Output<string> ValueFrom)> References() =>
        Fields.Select(field => (field.Variable, field.Field is null ? SecretArn : Output.Format($"{SecretArn}:{field.Field}::")));
}
