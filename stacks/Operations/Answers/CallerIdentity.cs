namespace Stacks.Operations.Answers;

/// <summary><c>aws sts get-caller-identity</c></summary>
internal sealed record CallerIdentity
{
    public required string Account { get; init; }

    public required string Arn { get; init; }

    /// <summary><c>aws</c>, the second part of every ARN.</summary>
    public string Partition => Arn.Split(':') is [_, { Length: > 0 } partition, ..] ? partition : "aws";
}
