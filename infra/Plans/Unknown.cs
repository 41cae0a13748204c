namespace Infra.Plans;

/// <summary>
/// Stands in a plan where only the deployment will know the value. A plan of our own has none: its engine answers everything.
/// </summary>
public sealed class Unknown
{
    private Unknown()
    {
    }

    public static Unknown Value { get; } = new();

    public override string ToString() => "[unknown]";
}
