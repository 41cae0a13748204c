namespace Infra.Plans;

/// <summary>Stands in a plan where a secret value was. The value itself never enters a plan.</summary>
public sealed class Secret
{
    private Secret()
    {
    }

    public static Secret Value { get; } = new();

    public override string ToString() => "[secret]";
}
