using Pulumi;

namespace Infra.Data;

/// <summary>What the database made for itself and its replica.</summary>
public sealed record SharedByReplica(Output<string> SecurityGroupId, Output<string> ParameterGroupName, Output<string> KeyArn, Output<string> MonitoringRoleArn, Resource MonitoringPolicy);
