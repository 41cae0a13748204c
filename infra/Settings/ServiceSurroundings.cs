namespace Infra.Settings;

/// <summary>What the rest of the stack decides and a service must fit into.</summary>
/// <param name="CustomerFacing">Customers notice when the stack fails.</param>
/// <param name="TasksAreCounted">Container Insights say how many tasks run.</param>
/// <param name="ReachesTheInternet">There is a NAT gateway.</param>
/// <param name="Sleeps">The stack shuts down at night.</param>
internal sealed record ServiceSurroundings(bool CustomerFacing, bool TasksAreCounted, bool ReachesTheInternet, bool Sleeps);
