using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Observability;

/// <summary>Tells the topic of the stack, and its chat where the topic cannot, what AWS does and no metric shows.</summary>
public sealed class EventNotices : ComponentResource
{
    public EventNotices(string name, EventNoticesArgs args, ComponentResourceOptions? options = null)
        : base("infra:observability:EventNotices", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        foreach (var notice in args.Notices)
        {
            var rule = new CloudWatch.EventRule($"{name}-{notice.Name}", new CloudWatch.EventRuleArgs
            {
                Name = args.Context.Names.For(notice.Name),
                Description = notice.Title,
                EventPattern = notice.Pattern.Json(),
                State = "ENABLED",
                Tags = args.Context.Tags.For(args.Context.Names.For(notice.Name)),
            }, child);
            var paths = new InputMap<string>();
            foreach (var (fact, path) in notice.Facts)
            {
                paths.Add(fact, path);
            }

            var link = args.Context.Runbooks.Link(notice.Guide);
            if (!notice.ForChatAlone)
            {
                _ = new CloudWatch.EventTarget($"{name}-{notice.Name}-topic", new CloudWatch.EventTargetArgs
                {
                    Rule = rule.Name,
                    TargetId = "topic",
                    Arn = args.Topic.Arn,
                    InputTransformer = new CloudWatch.Inputs.EventTargetInputTransformerArgs
                    {
                        InputPaths = paths,
                        InputTemplate = NoticeText.Write(args.Form, $"{args.Context.Names.Prefix}: {notice.Title}", notice.Text, link),
                    },
                }, child);
            }

            args.Webhook?.Hear($"{name}-{notice.Name}", rule, paths, $"{notice.Title}: {notice.Text} {link}", this);
        }

        RegisterOutputs();
    }
}
