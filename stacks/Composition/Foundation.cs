using Infra.Access;
using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Settings;
using Aws = Pulumi.Aws;

namespace Stacks.Composition;

/// <summary>What everything else stands on: names and tags, the log groups and their key, the network.</summary>
internal sealed class Foundation
{
    public Foundation(StackSettings settings, string stack)
    {
        Settings = settings;
        var names = new StandardNames(settings.Product, stack);
        var tags = new StandardTags(settings.Product, stack, settings.Owner);
        var account = Aws.GetCallerIdentity.Invoke().Apply(caller => caller.AccountId);
        Context = new StackContext
        {
            Names = names,
            Tags = tags,
            Region = settings.Region,
            CustomerFacing = settings.CustomerFacing,
            Runbooks = new Runbooks(settings.GitHub.Repository, settings.GitHub.Branch),
            AccountId = account,
            Boundary = new PermissionsBoundary("boundary", new() { Names = names, Tags = tags, Region = settings.Region, AccountId = account }).Arn,
        };
        var logKey = new EncryptionKey("logs-encryption", new()
        {
            Purpose = "logs",
            Users = [KeyUsers.Logs(settings.Region, Context.AccountId)],
            Context = Context,
        });
        Logs = new LogGroups(settings.LogRetention, logKey, Context.Tags);
        Network = new VpcNetwork("network", new()
        {
            Cidr = settings.Network.Cidr,
            Zones = settings.Network.Zones,
            Nat = settings.Network.Nat,
            FlowLogs = settings.Network.FlowLogs,
            InterfaceEndpoints = settings.Network.InterfaceEndpoints,
            Logs = Logs,
            Context = Context,
        });
    }

    public StackSettings Settings { get; }

    public StackContext Context { get; }

    public LogGroups Logs { get; }

    public VpcNetwork Network { get; }
}
