namespace Infra.Units;

/// <summary>A share of a whole, from 0 to 100.</summary>
public readonly record struct Percent(double Value)
{
    public override string ToString() => $"{Value} %";
}
