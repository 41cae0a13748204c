namespace Infra.Alarms;

/// <summary>
/// Which alarms are told as one. An outage turns the latency, the errors, the health and the tasks of an API red at once, and the
/// load balancer's errors too: five alarms, of which the on-call person needs one page and can see the rest on the dashboard.
/// </summary>
public static class CustomerImpact
{
    /// <summary>What customers feel: slow answers, failed answers, nobody to answer.</summary>
    public static CompositeRule CustomersAffected { get; } = new()
    {
        Name = "customers-affected",
        Why = "Customers wait for answers, get errors, or get no answer at all.",
        Runbook = "open the dashboard of the stack, see which of its alarms are red, and roll back if it began with a deployment.",
        Guide = "customers-affected",
    };

    /// <summary>What customers will feel next: tasks that are missing or cannot take requests.</summary>
    public static CompositeRule ReducedCapacity(string api) => new()
    {
        Name = $"{api}-capacity",
        Why = $"Tasks of {api} are missing or cannot take requests; the others still answer, without the reserve that the stack asks for.",
        Runbook = $"read the reason of the last stopped task of {api}, and ask the readiness path of one that runs.",
        Guide = "service-below-desired",
        YieldsToCustomers = true,
    };
}
