namespace Infra.Policies.Data;

/// <summary>Every promise about databases, caches and backups.</summary>
internal static class DataCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        BackupPolicies.DatabasesAreCopied,
        BackupPolicies.VaultsAreOurs,
        BackupPolicies.RestoringIsTested,
        CachePolicies.TlsIsRequired,
        CachePolicies.IsEncrypted,
        CachePolicies.AsksForAToken,
        CachePolicies.SurvivesTheLossOfAZone,
        CachePolicies.SnapshotsAreKept,
        CachePolicies.FullMemoryIsDecided,
        CachePolicies.SlowCommandsAreLogged,
        CachePolicies.DeletionIsRefused,
        CachePolicies.TokensAreLong,
        CachePolicies.VersionsChangeByDecision,
        DatabasePolicies.StorageIsEncrypted,
        DatabasePolicies.KeysAreOurs,
        DatabasePolicies.IsPrivate,
        DatabasePolicies.PasswordIsManaged,
        DatabasePolicies.TlsIsForced,
        DatabasePolicies.BackupsAreKept,
        DatabasePolicies.LastSnapshotIsTaken,
        DatabasePolicies.DeletionIsRefused,
        DatabasePolicies.LogsAreExported,
        DatabasePolicies.InsightsAreOn,
        DatabasePolicies.SystemIsMonitored,
        DatabasePolicies.SurvivesTheLossOfAZone,
        DatabasePolicies.StorageGrows,
        DatabasePolicies.OnlyTheMajorVersionIsPinned,
        DatabasePolicies.ChangesWaitForTheirWindow,
        DatabasePolicies.PasswordsAreRotated,
    ];
}
