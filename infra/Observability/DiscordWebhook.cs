using Infra.Access;
using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Observability;

/// <summary>A channel of Discord, which has no ear for a topic: EventBridge calls its webhook, whose address is a secret.</summary>
public sealed class DiscordWebhook : ComponentResource
{
    private readonly Output<string> _destination;
    private readonly Output<string> _role;

    public DiscordWebhook(string name, DiscordWebhookArgs args, ComponentResourceOptions? options = null)
        : base("infra:observability:DiscordWebhook", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var prefix = args.Context.Names.Prefix;
        var connection = new CloudWatch.EventConnection($"{name}-connection", new CloudWatch.EventConnectionArgs
        {
            Name = args.Context.Names.For("discord"),
            Description = "Discord knows the caller by the address alone, but EventBridge wants a header",
            AuthorizationType = "API_KEY",
            AuthParameters = new CloudWatch.Inputs.EventConnectionAuthParametersArgs
            {
                ApiKey = new CloudWatch.Inputs.EventConnectionAuthParametersApiKeyArgs { Key = "X-Stack", Value = prefix },
            },
        }, child);
        var destination = new CloudWatch.EventApiDestination($"{name}-webhook", new CloudWatch.EventApiDestinationArgs
        {
            Name = args.Context.Names.For("discord"),
            Description = $"The channel that hears of trouble in {prefix}",
            ConnectionArn = connection.Arn,
            HttpMethod = "POST",
            InvocationEndpoint = Output.CreateSecret(args.Address.Reveal()),
            // Discord turns away more than 30 messages a minute; EventBridge tries those again for a day.
            InvocationRateLimitPerSecond = 1,
        }, child);
        _destination = destination.Arn;
        _role = new ServiceRole($"{name}-caller", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("discord"),
            Description = "Calls the webhook of Discord",
            Service = "events.amazonaws.com",
            Policy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "CallTheWebhook",
                Actions = ["events:InvokeApiDestination"],
                Resources = [destination.Arn],
            }),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this }).Arn;
        RegisterOutputs();
    }

    /// <summary>Makes the channel hear what a rule is about.</summary>
    internal void Hear(string name, CloudWatch.EventRule rule, InputMap<string> paths, string text, ComponentResource parent) =>
        _ = new CloudWatch.EventTarget($"{name}-discord", new CloudWatch.EventTargetArgs
        {
            Rule = rule.Name,
            TargetId = "discord",
            Arn = _destination,
            RoleArn = _role,
            InputTransformer = new CloudWatch.Inputs.EventTargetInputTransformerArgs { InputPaths = paths, InputTemplate = NoticeText.Message(text) },
        }, new CustomResourceOptions { Parent = parent });
}
