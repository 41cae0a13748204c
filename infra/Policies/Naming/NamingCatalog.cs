namespace Infra.Policies.Naming;

/// <summary>Every promise about names, tags and what stays.</summary>
internal static class NamingCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        NamingPolicies.NamesFit,
        NamingPolicies.StacksDoNotMeet,
        NamingPolicies.NamesAreUnique,
        NamingPolicies.NamesAreTaken,
        TagPolicies.EverythingIsTagged,
        TagPolicies.TagsAreTaken,
        StatePolicies.DataOutlivesTheStack,
        StatePolicies.DeletionIsRefused,
        StatePolicies.NothingIsEmptied,
        StatePolicies.TheNewOneComesFirst,
        StatePolicies.GuardsAreOurs,
    ];
}
