namespace Infra.Compute;

/// <summary>How ECS asks inside a container whether its process is sound: a command that exits 0 when it is.</summary>
public sealed record HealthProbe(IReadOnlyList<string> Command)
{
    /// <summary>An HTTP path on the container itself; the image needs <c>wget</c>, which Alpine and BusyBox bring.</summary>
    public static HealthProbe Http(int port, string path) =>
        new(["CMD", "wget", "-q", "-T", "4", "-O", "/dev/null", $"http://127.0.0.1:{port}{path}"]);

    /// <summary>A program of the image.</summary>
    public static HealthProbe Program(IReadOnlyList<string> command) => new(["CMD", .. command]);
}
