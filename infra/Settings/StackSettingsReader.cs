using System.Globalization;
using Infra.Acceptance;
using Infra.Data;
using Infra.Network;

namespace Infra.Settings;

/// <summary>Reads the whole of <see cref="StackSettings"/>; each section has its own reader.</summary>
public static class StackSettingsReader
{
    /// <summary>The one section that may hold secrets.</summary>
    public const string SecretsKey = "secrets";

    private const string RegionKey = "aws:region";

    /// <summary>Where the GitHub provider looks for repositories; without it, at the owner of its token.</summary>
    private const string OwnerKey = "github:owner";

    /// <summary>What the providers would take in plain as well.</summary>
    private static readonly string[] ProviderSecrets = ["aws:secretKey", "aws:token", "github:token"];

    /// <summary>A break-in is found after months.</summary>
    private const int LeastLogDaysForCustomers = 365;

    /// <summary>In days; for ever, which CloudWatch Logs also offers, is none.</summary>
    private static readonly int[] LogPeriods =
        [.. DatedFacts.Values("log-retention-days").Select(days => int.Parse(days, NumberStyles.None, CultureInfo.InvariantCulture)).Where(days => days > 0)];

    /// <summary>The first for a load balancer, the others for a bucket; the names of both begin with the product's and a hyphen.</summary>
    private static readonly string[] KeptByAws = ["internal-", "sthree-", "amzn-s3-demo-"];

    /// <summary>The settings, all of them sound.</summary>
    /// <exception cref="SettingsException">Names every problem, not only the first.</exception>
    public static StackSettings Read(IConfigValues values) => Read(values, out _);

    /// <summary>The settings, and the keys that a stack may set: see <see cref="SettingsReader.Keys"/>.</summary>
    /// <exception cref="SettingsException">Names every problem, not only the first.</exception>
    public static StackSettings Read(IConfigValues values, out IReadOnlyDictionary<string, object?> keys)
    {
        var reader = new SettingsReader(values, [RegionKey, OwnerKey, .. ProviderSecrets]);
        var settings = Read(reader.Root);
        reader.ThrowIfAnyProblem();
        keys = reader.Keys;
        return settings;
    }

    private static StackSettings Read(SettingsSection root)
    {
        var region = root.Text(RegionKey, CommonShapes.Region);
        var providerOwner = root.Text(OwnerKey, new TextShape("the owner in github.repository", _ => true));
        var product = root.Text("product", CommonShapes.Name);
        if (KeptByAws.Any(beginning => $"{product}-".StartsWith(beginning, StringComparison.Ordinal)))
        {
            root.Refuse("product", $"a name that does not begin names with {Wording.Alternatives(KeptByAws)}, which AWS keeps for itself");
        }

        var person = root.Text("owner", CommonShapes.Email);
        var customerFacing = root.Flag("customerFacing");
        SettingsSection database, cluster, alarms, secrets;
        var logDays = root.OneOf("logDays", LogPeriods.Contains, $"{Wording.OneOf(LogPeriods)} (days, the periods of CloudWatch Logs)");
        if (customerFacing && logDays < LeastLogDaysForCustomers && !root.HasProblem("logDays"))
        {
            root.Refuse("logDays", $"{LeastLogDaysForCustomers} or more, {CustomerFacingReadings.Reason}");
        }

        var network = root.Section("network");
        IReadOnlyList<ServiceSettings> services;
        EdgeSettings edge;
        var settings = new StackSettings
        {
            Product = product,
            Owner = person,
            CustomerFacing = customerFacing,
            Region = region,
            LogRetention = TimeSpan.FromDays(logDays),
            Network = NetworkSettingsReader.Read(network, hasServices: ServiceSettingsReader.HasAny(root), customerFacing, out var reachesTheInternet),
            Database = DatabaseSettingsReader.Read(database = root.Section("database"), region, customerFacing),
            Cache = CacheSettingsReader.Read(root.Section("cache"), customerFacing),
            Cluster = ClusterSettingsReader.Read(cluster = root.Section("cluster"), customerFacing, out var tasksAreCounted),
            Images = ImageSettingsReader.Read(root.OptionalSection("images")),
            Shutdown = ShutdownReader.Read(root, customerFacing),
            Services = services = ServiceSettingsReader.ReadAll(
                root, new ServiceSurroundings(customerFacing, tasksAreCounted, reachesTheInternet, ShutdownReader.Has(root))),
            Tasks = TaskSettingsReader.ReadAll(root, services),
            Release = ReleaseSettingsReader.Read(root),
            Edge = edge = EdgeSettingsReader.Read(root.Section("edge"), region, customerFacing, hasSites: SiteSettingsReader.HasAny(root)),
            Sites = SiteSettingsReader.ReadAll(root, edge.Certificate),
            Alarms = AlarmSettingsReader.Read(alarms = root.Section("alarms")),
            Budget = BudgetSettingsReader.Read(root.Section("budget")),
            Usage = UsageSettingsReader.Read(root.OptionalSection("usage")),
            Backup = BackupSettingsReader.Read(root.OptionalSection("backup"), customerFacing),
            GitHub = GitHubSettingsReader.Read(root.Section("github"), secrets = Secrets(root), customerFacing),
            State = StateSettingsReader.Read(root.OptionalSection("state")),
            Chat = ChatSettingsReader.Read(root, secrets),
        };
        PublicNames.Check(root, settings);
        StackLimits.Check(root, settings);
        if (settings.GitHub.Repository is { Owner: var owner } && !owner.Equals(providerOwner, StringComparison.OrdinalIgnoreCase))
        {
            root.Refuse(OwnerKey, $"{owner}, the owner in github.repository, where the GitHub provider then looks for it");
        }

        if (settings is { Network.Nat: NatTopology.None, Database: { Rotation: not null, MasterPassword: MasterPassword.Managed } })
        {
            network.Refuse("nat", "single or perZone with database.rotation: its function asks the API of RDS, which no endpoint of the VPC leads to");
        }

        NetworkSettingsReader.CheckSessions(network, settings.Network, cluster, settings.Cluster);
        RefuseWithoutEffect(root, alarms, settings.Services);
        BackupSettingsReader.KeepClear(database, settings.Database);
        foreach (var secret in ProviderSecrets)
        {
            _ = root.Secret(secret, $"a secure: value, as pulumi config set --secret {secret} writes it");
        }

        return settings;
    }

    private static void RefuseWithoutEffect(SettingsSection root, SettingsSection alarms, IReadOnlyList<ServiceSettings> services)
    {
        var names = ServiceSettingsReader.Names(root);
        if (names is { Count: 0 } && root.Has("images"))
        {
            root.Report("images", "must not be there, since services is empty: there is no repository");
        }

        if (names?.Count == services.Count && !services.OfType<WorkerServiceSettings>().Any() && alarms.Has(AlarmSettingsReader.WorkerSilence))
        {
            alarms.Report(AlarmSettingsReader.WorkerSilence, "must not be there, since no service is a worker");
        }
    }

    private static SettingsSection Secrets(SettingsSection root) =>
        root.Secrets(SecretsKey, "a section with a secure: value for each name in github.secrets and github.planSecrets");
}
