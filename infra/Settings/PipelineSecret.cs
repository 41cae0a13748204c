namespace Infra.Settings;

/// <summary>A secret by its name in the GitHub environment, as workflows read it.</summary>
public sealed record PipelineSecret(string Name, SecretValue Value);
