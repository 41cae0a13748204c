namespace Infra.Acceptance;

/// <summary>When somebody would notice a refusal without this catalog.</summary>
public enum Noticed
{
    /// <summary>The provider says it at <c>pulumi preview</c>.</summary>
    Preview,

    /// <summary>AWS or GitHub refuses in the middle of an update.</summary>
    Apply,

    /// <summary>The update succeeds and the tasks do not start.</summary>
    Start,

    /// <summary>Nothing ever says it: what was wanted just never happens.</summary>
    Never,

    /// <summary>It is deployed, and every later plan wants to change it again.</summary>
    Drift,
}
