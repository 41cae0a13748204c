namespace Infra.Settings;

internal static class AlarmSettingsReader
{
    public const string WorkerSilence = "silentWorkerHours";

    public static AlarmSettings Read(SettingsSection section) => new()
    {
        Email = section.Text("email", CommonShapes.Email),
        LatencyP95 = section.Milliseconds("latencyP95Milliseconds", from: 1, to: 60000),
        ServerErrors = section.Share("serverErrorPercent"),
        DatabaseConnections = section.Number("databaseConnections", from: 1, to: 100000, "connections"),
        WorkerSilence = section.Optional(WorkerSilence, TimeSpan.FromHours(6), (s, k) => s.Hours(k, from: 1, to: 24)),
    };
}
