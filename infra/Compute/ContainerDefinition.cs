using System.Text.Json.Serialization;

namespace Infra.Compute;

/// <summary>A container as ECS reads it from the JSON of a task definition. Members come out in this order, absent ones not at all.</summary>
public sealed record ContainerDefinition(
    string Name,
    string Image,
    bool Essential,
    string User,
    bool ReadonlyRootFilesystem,
    LinuxParameters LinuxParameters,
    int StopTimeout,
    ContainerHealthCheck HealthCheck,
    IReadOnlyList<PortMapping> PortMappings,
    IReadOnlyList<MountPoint> MountPoints,
    IReadOnlyList<NameValue> Environment,
    IReadOnlyList<SecretReference> Secrets,
    LogConfiguration LogConfiguration);

public sealed record LinuxParameters(bool InitProcessEnabled, Capabilities Capabilities);

public sealed record Capabilities(IReadOnlyList<string> Drop);

/// <summary>Times in seconds.</summary>
public sealed record ContainerHealthCheck(IReadOnlyList<string> Command, int Interval, int Timeout, int Retries, int StartPeriod);

/// <summary>With a name and a protocol of its own where Service Connect leads other services here.</summary>
public sealed record PortMapping(string? Name, int ContainerPort, string Protocol, string? AppProtocol);

public sealed record MountPoint(string SourceVolume, string ContainerPath, bool ReadOnly);

public sealed record NameValue(string Name, string Value);

/// <summary>An environment variable whose value ECS fetches: the ARN of a secret, or <c>ARN:key::</c> for one key of its JSON.</summary>
public sealed record SecretReference(string Name, string ValueFrom);

public sealed record LogConfiguration(string LogDriver, LogOptions Options);

public sealed record LogOptions(
    [property: JsonPropertyName("awslogs-group")] string Group,
    [property: JsonPropertyName("awslogs-region")] string Region,
    [property: JsonPropertyName("awslogs-stream-prefix")] string StreamPrefix);
