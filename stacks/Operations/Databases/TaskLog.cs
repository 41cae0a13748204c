using Stacks.Operations.Answers;
using Stacks.Tools;

namespace Stacks.Operations.Databases;

/// <summary>What the container of a task has written, told line by line as it comes.</summary>
/// <param name="context">Of the operation.</param>
/// <param name="group">The log group.</param>
/// <param name="stream">The stream of the one task.</param>
internal sealed class TaskLog(OperationContext context, string group, string stream)
{
    private string? _token;
    private bool _isUnreadable;

    /// <summary>Whether anything was told.</summary>
    public bool HasLines { get; private set; }

    /// <summary>The log of a task by its definition; null for a container that does not log to CloudWatch.</summary>
    public static TaskLog? Of(OperationContext context, EcsTaskDefinition definition, string container, EcsTask task)
    {
        var options = definition.ContainerDefinitions.FirstOrDefault(known => known.Name == container)?.LogConfiguration?.Options;
        return options?.GetValueOrDefault("awslogs-group") is { } group && options.GetValueOrDefault("awslogs-stream-prefix") is { } prefix
            ? new TaskLog(context, group, $"{prefix}/{container}/{task.Id}")
            : null;
    }

    /// <summary>Tells what is new. A log that cannot be read is said once, and does not stop the task.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        try
        {
            while (!_isUnreadable && await PageAsync(cancellation))
            {
            }
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            // The stream begins with the first line.
        }
        catch (ToolException exception)
        {
            _isUnreadable = true;
            context.Say($"The log {group} {stream} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Whether there may be more: an empty page may still come before others, the end repeats the token.</summary>
    private async Task<bool> PageAsync(CancellationToken cancellation)
    {
        var page = await context.Aws.ReadAsync<LogEvents>(
            cancellation,
            [
                "logs", "get-log-events", "--log-group-name", group, "--log-stream-name", stream, "--start-from-head",
                .. _token is null ? [] : (string[])["--next-token", _token],
            ]);
        foreach (var line in page.Events)
        {
            context.Repeat(line.Message);
            HasLines = true;
        }

        var isMore = page.NextForwardToken != _token;
        _token = page.NextForwardToken;
        return isMore;
    }
}
