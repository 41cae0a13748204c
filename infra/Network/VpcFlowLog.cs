using Infra.Access;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Network;

/// <summary>Who talked to whom in the VPC, in a log group of its own, for the day when that is the question.</summary>
public sealed class VpcFlowLog : ComponentResource
{
    public VpcFlowLog(string name, Vpc vpc, VpcNetworkArgs args, ComponentResourceOptions? options = null)
        : base("infra:network:VpcFlowLog", name, options)
    {
        var group = args.Logs.Create($"{name}-events", args.Context.Names.Path("network/flow-log"), this);
        var role = new ServiceRole($"{name}-writer", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("flow-log"),
            Description = "Writes the VPC flow log",
            Service = "vpc-flow-logs.amazonaws.com",
            Policy = PolicyDocument.Json(
                new PolicyStatement
                {
                    Sid = "WriteFlowLog",
                    Actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                    Resources = [group.Arn, Output.Format($"{group.Arn}:*")],
                },
                new PolicyStatement
                {
                    // A list is one of all groups of the region: AWS knows no right to see one of them.
                    Sid = "FindFlowLog",
                    Actions = ["logs:DescribeLogGroups"],
                    Resources = [Output.Format($"arn:aws:logs:{args.Context.Region}:{args.Context.AccountId}:log-group:*")],
                }),
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        _ = new FlowLog(name, new FlowLogArgs
        {
            VpcId = vpc.Id,
            TrafficType = args.FlowLogs == FlowLogTraffic.All ? "ALL" : "REJECT",
            LogDestinationType = "cloud-watch-logs",
            LogDestination = group.Arn,
            IamRoleArn = role.Arn,
            MaxAggregationInterval = 600,
            Tags = args.Context.Tags.For(name),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
