using System.Globalization;
using System.Text;
using System.Text.Json;
using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations.Databases;

/// <summary>Takes a snapshot of the stack's database that stays until somebody deletes it.</summary>
public sealed class SnapshotDatabase(OperationContext context)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(60);

    /// <summary>What a tag's value holds at most.</summary>
    private const int LongestTag = 256;

    /// <summary>Returns the identifier once the snapshot can be restored, and hands it to the pipeline as <c>snapshot_id</c>.</summary>
    /// <param name="why">Becomes a tag, without the characters that RDS does not take there.</param>
    /// <param name="cancellation">Ends the wait; RDS finishes the snapshot.</param>
    /// <exception cref="OperationFailedException">There is no such snapshot within an hour.</exception>
    /// <exception cref="ToolException">AWS gives no answer.</exception>
    public async Task<string> RunAsync(string why, CancellationToken cancellation)
    {
        var id = Identifier();
        await BeginAsync(id, why, cancellation);
        await context.Patience.ForAsync($"the snapshot {id}", Pause, Limit, () => LookAsync(id, cancellation), cancellation);
        new PipelineOutput(context.Variables).Set("snapshot_id", id);
        return id;
    }

    private async Task BeginAsync(string id, string why, CancellationToken cancellation)
    {
        try
        {
            await context.Aws.DoAsync(
                cancellation,
                "rds", "create-db-snapshot", "--db-instance-identifier", context.Stack.Database, "--db-snapshot-identifier", id, "--tags", Tags(why));
        }
        catch (ToolException full) when (full.Message.Contains("SnapshotQuotaExceeded", StringComparison.Ordinal))
        {
            throw new OperationFailedException(
                $"RDS keeps no further snapshot in {context.Stack.Region}; nothing was changed, and no snapshot stands. Delete those that nobody goes back to "
                    + $"(aws rds describe-db-snapshots --snapshot-type manual --db-instance-identifier {context.Stack.Database}, then aws rds delete-db-snapshot), "
                    + "or ask AWS for a higher quota of manual DB instance snapshots");
        }
    }

    private async Task<Look<DatabaseSnapshot>> LookAsync(string id, CancellationToken cancellation)
    {
        var answer = await context.Aws.ReadAsync<DatabaseSnapshots>(cancellation, "rds", "describe-db-snapshots", "--db-snapshot-identifier", id);
        if (answer.DBSnapshots is not [var snapshot, ..])
        {
            return new Look<DatabaseSnapshot>(null, $"{id}: not listed yet");
        }

        return snapshot.Status switch
        {
            "available" => new Look<DatabaseSnapshot>(snapshot, $"{id}: available"),
            "failed" or "deleting" or "deleted" => throw new OperationFailedException($"the snapshot {id} is {snapshot.Status}; nothing was changed, and no snapshot stands"),
            _ => new Look<DatabaseSnapshot>(null, $"{id}: {snapshot.Status}, {snapshot.PercentProgress} %"),
        };
    }

    /// <summary>Letters, digits and single hyphens, as RDS wants it, and never the same twice: RDS would refuse the second.</summary>
    private string Identifier()
    {
        var time = context.Clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var letter in $"{context.Stack.Prefix}-{time}-{context.Settings.Release?.Version}")
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        return $"{text}".TrimEnd('-');
    }

    private string Tags(string why)
    {
        var text = string.Concat(why.Select(letter => char.IsAsciiLetterOrDigit(letter) || " _.:/=+-@".Contains(letter) ? letter : ' ')).Trim();
        return JsonSerializer.Serialize(new[]
        {
            Tag("Name", context.Stack.Prefix),
            Tag("owner", context.Settings.Owner),
            Tag("product", context.Settings.Product),
            Tag("stack", context.Stack.Name),
            Tag("why", text.Length > LongestTag ? text[..LongestTag] : text),
        });

        static object Tag(string key, string value) => new { Key = key, Value = value };
    }
}
