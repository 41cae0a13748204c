namespace Infra.Compute;

/// <summary>How closely CloudWatch watches the cluster; each step costs more per metric.</summary>
public enum ContainerInsights
{
    Disabled,
    Enabled,

    /// <summary>With metrics per task and container.</summary>
    Enhanced,
}
