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
        var group = args.Logs.Create($"{name}-events", args.Names.Path("network/flow-log"), this);
        var role = new ServiceRole($"{name}-writer", new ServiceRoleArgs
        {
            RoleName = args.Names.For("flow-log"),
            Description = "Writes the VPC flow log",
            Service = "vpc-flow-logs.amazonaws.com",
            AccountId = args.AccountId,
            Policy = PolicyDocument.Json(new PolicyStatement
            {
                Sid = "WriteFlowLog",
                Actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
                Resources = [group.Arn, Output.Format($"{group.Arn}:*")],
            }),
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        _ = new FlowLog(name, new FlowLogArgs
        {
            VpcId = vpc.Id,
            TrafficType = args.FlowLogs == FlowLogTraffic.All ? "ALL" : "REJECT",
            LogDestinationType = "cloud-watch-logs",
            LogDestination = group.Arn,
            IamRoleArn = role.Arn,
            MaxAggregationInterval = 600,
            Tags = args.Tags.For(name),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
