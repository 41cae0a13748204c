using Infra.Access;
using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Settings;
using Pulumi;
using Tests.Sdk;

namespace Tests.Components;

/// <summary>What is handed to a neighbour is known no sooner than it can be used. A resource is held back by giving it no id.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("network-public-to-internet", "public")]
    [InlineData("network-public-a-association", "public")]
    [InlineData("network-private-a-to-internet", "private")]
    [InlineData("network-private-a-association", "private")]
    [InlineData("network-isolated-a-association", "isolated")]
    public async Task A_subnet_is_handed_out_once_its_routes_stand(string missing, string tier)
    {
        Assert.True(await IsKnownAsync(missing: "nothing", () => FirstSubnet(tier)));
        Assert.False(await IsKnownAsync(missing, () => FirstSubnet(tier)));
    }

    [Fact]
    public async Task A_role_is_handed_out_once_it_has_its_permissions()
    {
        Assert.True(await IsKnownAsync(missing: "nothing", Role));
        Assert.False(await IsKnownAsync("writer-permissions", Role));
    }

    private static async Task<bool> IsKnownAsync(string missing, Func<Output<string>> program)
    {
        var mocks = new ProbeMocks
        {
            Answer = args => (args.Name == missing ? null : $"{args.Name}-id", new Dictionary<string, object?> { ["arn"] = "an-arn", ["allocationId"] = "an-address" }),
        };
        Output<string>? output = null;
        await Engine.PreviewAsync(mocks, () => output = program());
        return await output!.IsKnownAsync();
    }

    private static Output<string> FirstSubnet(string tier)
    {
        Assert.True(CidrBlock.TryParse("10.0.0.0/16", out var cidr));
        var context = Context();
        var key = new EncryptionKey("logs-encryption", new() { Purpose = "logs", Context = context });
        var network = new VpcNetwork("network", new()
        {
            Cidr = cidr,
            Zones = ['a', 'b'],
            Nat = NatTopology.Single,
            FlowLogs = FlowLogTraffic.All,
            InterfaceEndpoints = [],
            Logs = new LogGroups(TimeSpan.FromDays(30), key, context.Tags),
            Context = context,
        });
        Placement placement = tier switch { "public" => network.Public, "private" => network.Private, _ => network.Isolated };
        return placement.SubnetIds[0];
    }

    private static Output<string> Role() => new ServiceRole("writer", new()
    {
        RoleName = "shop-test-writer",
        Description = "Writes",
        Service = "ecs-tasks.amazonaws.com",
        Policy = Output.Create("{}"),
        Context = Context(),
    }).Arn;

    private static StackContext Context() => new()
    {
        Names = new StandardNames("shop", "test"),
        Tags = new StandardTags("shop", "test", "platform@example.com"),
        Region = "eu-west-1",
        CustomerFacing = false,
        Runbooks = new Runbooks(new RepositoryName("acme", "shop"), "main"),
        AccountId = Output.Create("111122223333"),
        Boundary = Output.Create("arn:aws:iam::111122223333:policy/shop-test-boundary"),
    };
}
