using Infra.Access;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace Infra.Network;

/// <summary>
/// AWS services inside the VPC, so that calls to them neither leave it nor pass the NAT gateway. The price is an hour of each
/// endpoint in each zone and a little for each gigabyte: see <c>docs/platform.md</c> for when that pays.
/// </summary>
public sealed class InterfaceEndpoints : ComponentResource
{
    private const int Https = 443;

    private readonly SecurityGroup _group;
    private readonly VpcNetworkArgs _args;

    /// <param name="name">What the endpoints' names begin with.</param>
    /// <param name="vpc">The VPC, whose DNS then answers for the services with addresses of its own.</param>
    /// <param name="subnetIds">One subnet in each zone.</param>
    /// <param name="args">What the network decides.</param>
    /// <param name="options">As for any component.</param>
    public InterfaceEndpoints(string name, Vpc vpc, InputList<string> subnetIds, VpcNetworkArgs args, ComponentResourceOptions? options = null)
        : base("infra:network:InterfaceEndpoints", name, options)
    {
        _args = args;
        _group = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = vpc.Id,
            Description = "AWS services within the VPC: from the tasks",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, new CustomResourceOptions { Parent = this });
        var policy = PolicyDocument.Json([OnlyForThisAccount(args)]);
        foreach (var service in args.InterfaceEndpoints.Order().SelectMany(Services))
        {
            var endpoint = $"{name}-{service.Replace('.', '-')}";
            _ = new VpcEndpoint(endpoint, new VpcEndpointArgs
            {
                VpcId = vpc.Id,
                VpcEndpointType = "Interface",
                ServiceName = $"com.amazonaws.{args.Context.Region}.{service}",
                PrivateDnsEnabled = true,
                SubnetIds = subnetIds,
                SecurityGroupIds = _group.Id,
                Policy = policy,
                Tags = args.Context.Tags.For(endpoint),
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs();
    }

    /// <summary>Lets the members of a group call the services.</summary>
    /// <param name="name">Whose members they are.</param>
    /// <param name="from">Their security group.</param>
    /// <param name="parent">What the rules belong to.</param>
    public void Admit(string name, SecurityGroup from, ComponentResource parent) =>
        Traffic.Allow($"{name}-to-aws", from, _group, Https, $"AWS services within the VPC, from {name}", _args.Context.Tags, parent);

    private static IEnumerable<string> Services(AwsService service) => service switch
    {
        AwsService.Ecr => ["ecr.api", "ecr.dkr"],
        AwsService.Logs => ["logs"],
        AwsService.Secrets => ["secretsmanager"],
        AwsService.Ecs => ["ecs"],
        _ => ["ssmmessages"],
    };

    /// <summary>With credentials of another account nothing can be carried out over the endpoint, into a bucket of theirs or the like.</summary>
    private static PolicyStatement OnlyForThisAccount(VpcNetworkArgs args) => new()
    {
        Sid = "OnlyForThisAccount",
        Principal = Principal.Anyone(),
        Actions = ["*"],
        Resources = ["*"],
        Conditions = [new PolicyCondition("StringEquals", "aws:PrincipalAccount", args.Context.AccountId)],
    };
}
