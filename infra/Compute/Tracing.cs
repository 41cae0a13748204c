namespace Infra.Compute;

/// <summary>Where the traces of a service go.</summary>
public enum Tracing
{
    None,

    /// <summary>To AWS X-Ray, by a collector of OpenTelemetry beside the service.</summary>
    Xray,
}
