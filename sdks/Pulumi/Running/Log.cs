namespace Pulumi;

/// <summary>Messages for whoever runs the program. Under mocks nobody reads them, but an error still fails the run.</summary>
public static class Log
{
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => Discard();

    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => Discard();

    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => Discard();

    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Deployment.Required.Runner.ReportError(message);

    // Logging outside a run is a mistake that the published SDK also reports.
    private static void Discard() => _ = Deployment.Required;
}
