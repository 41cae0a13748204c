namespace Infra.Acceptance.Coded;

/// <summary>What load balancers demand of a listener beyond the language of the rows.</summary>
internal static class ListenerConstraints
{
    private const string Type = "aws:lb/listener:Listener";
    private const string Actions = "defaultActions";

    public static IReadOnlyList<CodedConstraint> All =>
        [ListenerActions.LastAction("LB-LISTENER-50", Type, Actions), ListenerActions.Redirection("LB-LISTENER-51", Type, Actions)];
}
