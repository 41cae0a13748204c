namespace Infra.Cost;

/// <summary>What is paid for, wherever it is: <c>ECS Fargate</c>, <c>vCPU-hour</c>, <c>ARM64</c>.</summary>
/// <param name="Service">As the bill calls it.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Dimension">Which of several kinds with the same unit.</param>
public sealed record PriceKey(string Service, string Unit, string Dimension)
{
    public override string ToString() => $"{Service}, {Unit}, {Dimension}";
}
