using Infra.Access;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.WafV2;
using Pulumi.Aws.WafV2.Inputs;

namespace Infra.Edge;

/// <summary>
/// Stops what is known to be an attack, and whoever asks too often, before it reaches the product. Each request is written down
/// with what the rules made of it, without what would let a reader act as a customer.
/// </summary>
public sealed class Firewall : ComponentResource
{
    /// <summary>Beside the address the headers say who is asking, and with what they prove it.</summary>
    private static readonly string[] NeverLogged = ["authorization", "cookie"];

    private readonly Input<string>? _region;

    public Output<string> Arn { get; }

    public Firewall(string name, FirewallArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:Firewall", name, options)
    {
        _region = args.ForCloudFront ? (Input<string>)GlobalRegion.Name : null;
        var child = new CustomResourceOptions { Parent = this };
        var acl = new WebAcl($"{name}-acl", new WebAclArgs
        {
            Name = args.FirewallName,
            Region = _region,
            Scope = args.ForCloudFront ? "CLOUDFRONT" : "REGIONAL",
            Description = $"Guards {(args.ForCloudFront ? "CloudFront" : "the load balancer")} of {args.Context.Names.Prefix}",
            DefaultAction = new WebAclDefaultActionArgs { Allow = new WebAclDefaultActionAllowArgs() },
            Rules = ManagedRuleGroup.All.Select((group, index) => Managed(group, index + 1, args)).Prepend(RateLimit(args)).ToArray(),
            VisibilityConfig = new WebAclVisibilityConfigArgs
            {
                CloudwatchMetricsEnabled = true,
                MetricName = args.FirewallName,
                SampledRequestsEnabled = true,
            },
            Tags = args.Context.Tags.For(args.FirewallName),
        }, child);
        Log(name, acl, args);
        Arn = acl.Arn;
        RegisterOutputs();
    }

    private void Log(string name, WebAcl acl, FirewallArgs args)
    {
        // WAF takes no group with another beginning.
        var group = args.Logs.Create($"{name}-requests", $"aws-waf-logs-{args.FirewallName}", this);
        var admission = new LogResourcePolicy($"{name}-requests-policy", new LogResourcePolicyArgs
        {
            Region = _region,
            PolicyName = $"{args.FirewallName}-firewall",
            PolicyDocument = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "FirewallWrites",
                Principal = Principal.Service("delivery.logs.amazonaws.com"),
                Actions = ["logs:CreateLogStream", "logs:PutLogEvents"],
                Resources = [Output.Format($"{group.Arn}:*")],
                Conditions =
                [
                    new PolicyCondition("StringEquals", "aws:SourceAccount", args.Context.AccountId),
                    new PolicyCondition("ArnLike", "aws:SourceArn", Output.Format($"arn:aws:logs:{(args.ForCloudFront ? GlobalRegion.Name : args.Context.Region)}:{args.Context.AccountId}:*")),
                ],
            }),
        }, new CustomResourceOptions { Parent = this });
        _ = new WebAclLoggingConfiguration($"{name}-logging", new WebAclLoggingConfigurationArgs
        {
            Region = _region,
            ResourceArn = acl.Arn,
            LogDestinationConfigs = group.Arn,
            RedactedFields = NeverLogged.Select(header => new WebAclLoggingConfigurationRedactedFieldArgs
            {
                SingleHeader = new WebAclLoggingConfigurationRedactedFieldSingleHeaderArgs { Name = header },
            }).ToArray(),
        }, new CustomResourceOptions { Parent = this, DependsOn = admission });
    }

    private static WebAclRuleArgs RateLimit(FirewallArgs args) => new()
    {
        Name = "rate-limit",
        Priority = 0,
        Action = args.Mode == FirewallMode.Block
            ? new WebAclRuleActionArgs { Block = new WebAclRuleActionBlockArgs() }
            : new WebAclRuleActionArgs { Count = new WebAclRuleActionCountArgs() },
        Statement = new WebAclRuleStatementArgs
        {
            RateBasedStatement = new WebAclRuleStatementRateBasedStatementArgs
            {
                AggregateKeyType = "IP",
                EvaluationWindowSec = 300,
                Limit = args.RequestsPerFiveMinutes,
            },
        },
        VisibilityConfig = Visible($"{args.FirewallName}-rate-limit"),
    };

    private static WebAclRuleArgs Managed(ManagedRuleGroup group, int priority, FirewallArgs args)
    {
        var statement = new WebAclRuleStatementManagedRuleGroupStatementArgs { VendorName = "AWS", Name = group.Name };
        foreach (var exception in args.Exceptions.Where(rule => group.Rules.Contains(rule, StringComparer.Ordinal)))
        {
            statement.RuleActionOverrides.Add(Counted(exception));
        }

        return new WebAclRuleArgs
        {
            Name = group.Name,
            Priority = priority,
            // A group brings its own actions: none leaves them as they are.
            OverrideAction = (group.Always ?? args.Mode) == FirewallMode.Block
                ? new WebAclRuleOverrideActionArgs { None = new WebAclRuleOverrideActionNoneArgs() }
                : new WebAclRuleOverrideActionArgs { Count = new WebAclRuleOverrideActionCountArgs() },
            Statement = new WebAclRuleStatementArgs { ManagedRuleGroupStatement = statement },
            VisibilityConfig = Visible($"{args.FirewallName}-{group.Name}"),
        };
    }

    private static WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideArgs Counted(string rule) => new()
    {
        Name = rule,
        ActionToUse = new WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseArgs
        {
            Count = new WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCountArgs(),
        },
    };

    private static WebAclRuleVisibilityConfigArgs Visible(string metric) => new()
    {
        CloudwatchMetricsEnabled = true,
        MetricName = metric,
        SampledRequestsEnabled = true,
    };
}
