namespace Infra.Settings;

/// <summary>Where Pulumi keeps what it knows of the stack (<c>state</c>), as <c>pulumi login</c> takes it.</summary>
public sealed record StateSettings
{
    /// <summary>The service of Pulumi, which holds the state unless a bucket does.</summary>
    public const string PulumiCloud = "https://api.pulumi.com";

    /// <summary><see cref="PulumiCloud"/>, or <c>s3://bucket</c> with or without a folder.</summary>
    public required string Url { get; init; }

    /// <summary>The bucket of the state; null where Pulumi Cloud keeps it.</summary>
    public required StateBucket? Bucket { get; init; }
}
