using System.Globalization;
using Infra.Data;
using Infra.Naming;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>What somebody should do about a stack before long, though nothing in its plan is wrong.</summary>
/// <param name="Key">The setting that it is about.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="Remedy">A command, or the runbook that has more than one.</param>
public sealed record Notice(string Key, string Text, string Remedy)
{
    private const string RotationRunbook = "docs/runbooks/database-password-rotation.md";
    private const string UpgradeRunbook = "docs/runbooks/database-major-upgrade.md";
    private const string TokenRunbook = "docs/runbooks/cache-token-rotation.md";

    /// <summary>All of a stack, on a day.</summary>
    public static IReadOnlyList<Notice> Of(StackSettings settings, string stack, DateOnly today)
    {
        List<Notice> notices = [];
        if (EndOfSupport(settings.Database.MajorVersion, today) is { } support)
        {
            notices.Add(support);
        }

        if (settings.Database.Rotation is null)
        {
            var function = DatabaseRotation.DefaultFunction(new StandardNames(settings.Product, stack));
            notices.Add(new Notice(
                "database.rotation",
                "not rotated yet: the password of the services stays as it is until the function of AWS is deployed and named here",
                $"pulumi config set --path database.rotation.function {function} --stack {stack}  # after {RotationRunbook}"));
        }

        if (settings.Database is { MasterPassword: MasterPassword.Generated, ReadReplica: false, BlueGreenUpdate: false })
        {
            notices.Add(new Notice(
                "database.masterPassword",
                "generated serves neither a replica nor a blue/green update: RDS could keep the password and change it every week",
                $"pulumi config set --path database.masterPassword managed --stack {stack}"));
        }

        if (settings.Cache.TokenRotation == TokenRotation.Rotate)
        {
            notices.Add(new Notice(
                "cache.tokenRotation",
                "half way: the cache takes the old token as well as the new one until this is set again",
                $"pulumi config set --path cache.tokenRotation set --stack {stack}  # after {TokenRunbook}"));
        }

        return [.. notices, .. GitHubNotices.Of(settings.GitHub, stack)];
    }

    private static Notice? EndOfSupport(int majorVersion, DateOnly today)
    {
        if (EngineSupport.EndOfPostgres(majorVersion) is not { } end)
        {
            return null;
        }

        var days = end.DayNumber - today.DayNumber;
        var day = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return days > EngineSupport.Notice.TotalDays ? null : new Notice(
            "database.majorVersion",
            days < 0
                ? $"standard support of Postgres {majorVersion} ended on {day}, {Wording.Count(-days, "day")} ago: AWS makes no new one, and upgrades this one when it likes"
                : $"standard support of Postgres {majorVersion} ends on {day}, in {Wording.Count(days, "day")}: upgrade before AWS does",
            UpgradeRunbook);
    }
}
