namespace Infra.Policies.Naming;

/// <summary>Every promise about names and tags.</summary>
internal static class NamingCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        NamingPolicies.EverythingIsTagged,
        NamingPolicies.NamesFit,
        NamingPolicies.StacksDoNotMeet,
        NamingPolicies.NamesAreUnique,
    ];
}
