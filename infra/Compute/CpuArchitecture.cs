namespace Infra.Compute;

/// <summary>For which processor an image was built. On Fargate ARM costs a fifth less for the same work.</summary>
public enum CpuArchitecture
{
    Arm64,
    X8664,
}
