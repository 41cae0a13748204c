using System.Text.Json;
using Stacks.Operations.Answers;

namespace Stacks.Operations.Deployments;

/// <summary>Tells the stack's alarm topic about a deployment, and by it the mailboxes and the chat that listen.</summary>
public sealed class NotifyPeople(OperationContext context)
{
    /// <summary>What SNS takes as the subject of a mail.</summary>
    private const int LongestSubject = 100;

    /// <summary>More than this nobody reads in a chat, and the run has the rest.</summary>
    private const int LongestMessage = 2000;

    /// <summary>
    /// Publishes once. That nobody could be told says nothing of what happened: a flow uses
    /// <see cref="TryAsync(DeploymentResult, string)"/>, which warns.
    /// </summary>
    /// <param name="result">How the deployment ended.</param>
    /// <param name="message">For people; no secret.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <exception cref="Tools.ToolException">Nobody was told.</exception>
    public Task RunAsync(DeploymentResult result, string message, CancellationToken cancellation) => RunAsync(Title(result), message, cancellation);

    /// <summary>As <see cref="RunAsync(DeploymentResult, string, CancellationToken)"/>, for a deployment that has ended whether or not anybody hears of it.</summary>
    public Task TryAsync(DeploymentResult result, string message) => TryAsync(Title(result), message);

    /// <inheritdoc cref="TryAsync(DeploymentResult, string)"/>
    /// <param name="what">Follows the name of the stack: <c>back to 1.4.1</c>.</param>
    /// <param name="message">For people; no secret.</param>
    public async Task TryAsync(string what, string message)
    {
        try
        {
            await RunAsync(what, message, CancellationToken.None);
        }
        catch (Tools.ToolException untold)
        {
            context.Say($"Nobody could be told: {untold.Message}");
        }
    }

    private async Task RunAsync(string what, string message, CancellationToken cancellation)
    {
        var topic = await TopicAsync(cancellation);
        var title = $"{context.Stack.Prefix}: {what}";
        var text = message.Length > LongestMessage ? $"{message[..LongestMessage]} (shortened)" : message;
        await context.Aws.DoAsync(
            cancellation,
            "sns", "publish", "--topic-arn", topic, "--subject", title.Length > LongestSubject ? title[..LongestSubject] : title,
            "--message-structure", "json", "--message", Message(title, text));
        context.Say($"Told {topic}: {title}");
    }

    /// <summary>By its name, since a deployment may have failed before the stack had any output.</summary>
    private async Task<string> TopicAsync(CancellationToken cancellation)
    {
        var caller = await context.Aws.ReadAsync<CallerIdentity>(cancellation, "sts", "get-caller-identity");
        return $"arn:{caller.Partition}:sns:{context.Stack.Region}:{caller.Account}:{context.Stack.AlarmTopic}";
    }

    private string Title(DeploymentResult result)
    {
        var release = context.Settings.Release is { } known ? $"release {known.Version}" : "the release";
        return result == DeploymentResult.Success ? $"{release} is deployed" : $"the deployment of {release} failed";
    }

    /// <summary>
    /// One text for each kind of listener. What listens by HTTPS is Amazon Q Developer in chat applications, which shows nothing but
    /// its own events and notifications of this schema.
    /// </summary>
    private static string Message(string title, string text)
    {
        var plain = $"{title}\n\n{text}";
        var chat = JsonSerializer.Serialize(new
        {
            version = "1.0",
            source = "custom",
            content = new { textType = "client-markdown", title, description = text },
        });
        return JsonSerializer.Serialize(new { @default = plain, email = plain, https = chat });
    }
}
