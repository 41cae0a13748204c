using Infra.Access;
using Infra.Delivery.Permissions;

namespace Infra.Delivery;

/// <summary>
/// What a deployment may do, action by action and, where AWS can be told, for what bears the stack's name or does not bear another's tags.
/// It sees what <see cref="PlanPermissions"/> let a plan see; these are the changes.
/// </summary>
internal static class DeployPermissions
{
    /// <summary>A policy for each area: AWS counts 6,144 characters for one, and 10,240 for all that lie within a role.</summary>
    public static IReadOnlyList<(string Area, IReadOnlyList<PolicyStatement> Statements)> Areas(DeployRoleArgs args)
    {
        var arns = StackArns.Of(args.Context);
        return
        [
            ("network", [.. NetworkPermissions.Statements(args, arns), .. EdgePermissions.Statements(args, arns)]),
            ("data", [.. DatabasePermissions.Statements(args, arns), .. CachePermissions.Statements(args, arns), .. BackupPermissions.Statements(args, arns)]),
            ("storage", [.. StoragePermissions.Statements(args, arns), .. KeyPermissions.Statements(args, arns)]),
            ("services", [.. ServicePermissions.Statements(args, arns)]),
            ("watch", [.. WatchPermissions.Statements(args, arns)]),
        ];
    }

    /// <summary>What hangs on the stack's own roles and secrets, within the role itself.</summary>
    public static IEnumerable<PolicyStatement> Own(DeployRoleArgs args)
    {
        var arns = StackArns.Of(args.Context);
        return
        [
            .. IdentityPermissions.Statements(args, arns),
            .. SecretPermissions.Statements(args, arns),
            .. args.State is { } state ? StatePermissions.ToWrite(state) : [],
        ];
    }
}
