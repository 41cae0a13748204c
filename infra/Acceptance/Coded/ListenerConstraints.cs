namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of a listener beyond the language of the rows.</summary>
internal static class ListenerConstraints
{
    private const string Type = "aws:lb/listener:Listener";

    private static readonly CodedConstraint LastAction = new()
    {
        Id = "LB-LISTENER-50",
        Type = Type,
        Property = "defaultActions",
        Says = "must end with forward, redirect or fixed-response",
        Answer = "InvalidLoadBalancerAction: the last action must answer the request",
        Noticed = Noticed.Apply,
        Fix = "put the action that answers the request last",
        Source = "boto/botocore:botocore/data/elbv2/2015-12-01/service-2.json ActionOrder (1.43.11)",
        Objections = (listener, _) => ListenerActions.EndWithOneAnswer(listener, "defaultActions"),
    };

    private static readonly CodedConstraint Redirection = new()
    {
        Id = "LB-LISTENER-51",
        Type = Type,
        Property = "defaultActions[].redirect",
        Says = "must change the protocol, host, port, path or query",
        Answer = "InvalidLoadBalancerAction: a redirection to itself is a loop",
        Noticed = Noticed.Apply,
        Fix = "redirect to HTTPS, or to another port",
        Source = "awsdocs/elb-application-load-balancers-user-guide:doc_source/load-balancer-listeners.md (archived 2023-06)",
        Objections = (listener, _) => ListenerActions.LeadElsewhere(listener, "defaultActions"),
    };

    public static IReadOnlyList<CodedConstraint> All => [LastAction, Redirection];
}
