namespace Infra.Units;

/// <summary>Processor time in ECS units: 1024 is one vCPU.</summary>
public readonly record struct CpuUnits(int Value)
{
    public override string ToString() => $"{Value} CPU units";
}
