namespace Infra.Settings;

/// <summary>A variable of the GitHub environment by its name there, as workflows read it.</summary>
public sealed record PipelineVariable(string Name, PlatformOutput Output);
