using Infra.Access;
using Infra.Images;
using Pulumi;

namespace Infra.Compute;

/// <summary>
/// The collector of OpenTelemetry as AWS distributes it, beside a service: it takes traces on the task's own address and hands them to X-Ray.
/// It is not essential, so a service outlives it.
/// </summary>
internal static class TracingSidecar
{
    /// <summary>MiB that it may take of the task's memory; it is killed above.</summary>
    public const int Memory = 128;

    /// <summary>CPU units of the task that are its share when all are busy.</summary>
    public const int Cpu = 32;

    /// <summary>Where it listens, as the service's libraries of OpenTelemetry read it, ordered by name.</summary>
    public static IReadOnlyList<NameValue> EnvironmentOf(string service) =>
    [
        new("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318"),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        new("OTEL_SERVICE_NAME", service),
    ];

    private static readonly ImageReference Reference =
        ImageReference.TryParse("public.ecr.aws/aws-observability/aws-otel-collector:v0.49.0", out var image)
            ? image!
            : throw new InvalidOperationException("The image of the collector has no valid name.");

    private const string Configuration =
        """
        extensions:
          health_check:
        receivers:
          otlp:
            protocols:
              http:
                endpoint: 127.0.0.1:4318
        processors:
          memory_limiter:
            check_interval: 1s
            limit_mib: 96
          batch:
            timeout: 1s
            send_batch_size: 50
        exporters:
          awsxray:
        service:
          extensions: [health_check]
          pipelines:
            traces:
              receivers: [otlp]
              processors: [memory_limiter, batch]
              exporters: [awsxray]

        """;

    public static Output<string> Image() => ContainerImage.LookUp(Reference);

    public static PolicyStatement Permission(string region) => new()
    {
        Sid = "WriteTraces",
        Actions = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("StringEquals", "aws:RequestedRegion", region)],
    };

    /// <summary>Takes over from the service's container what holds for both: user, rights and log.</summary>
    public static ContainerDefinition Beside(ContainerDefinition service, string image) => service with
    {
        Name = $"{service.Name}-tracing",
        Image = image,
        Cpu = Cpu,
        Memory = Memory,
        Essential = false,
        Command = null,
        // A program of the image, which has no shell.
        HealthCheck = new ContainerHealthCheck(["CMD", "/healthcheck"], Interval: 15, Timeout: 5, Retries: 3, StartPeriod: 15),
        PortMappings = [],
        MountPoints = [],
        Environment = [new NameValue("AOT_CONFIG_CONTENT", Configuration)],
        Secrets = [],
        LogConfiguration = service.LogConfiguration with
        {
            Options = service.LogConfiguration.Options with { StreamPrefix = "tracing" },
        },
    };
}
