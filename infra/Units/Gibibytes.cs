namespace Infra.Units;

/// <summary>An amount of storage in GiB, the unit of RDS storage inputs.</summary>
public readonly record struct Gibibytes(int Value)
{
    public long Bytes => Value * 1024L * 1024 * 1024;

    public override string ToString() => $"{Value} GiB";
}
