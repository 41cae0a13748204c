namespace Infra.Units;

/// <summary>An amount of memory in MiB, the unit of Fargate task sizes.</summary>
public readonly record struct Mebibytes(int Value)
{
    public override string ToString() => $"{Value} MiB";
}
