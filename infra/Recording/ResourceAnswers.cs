using System.Collections.Frozen;
using Pulumi;

namespace Infra.Recording;

/// <summary>The answers by type.</summary>
public sealed class ResourceAnswers(IEnumerable<ResourceAnswer> answers)
{
    private static readonly Lazy<ResourceAnswers> LazyPlatform = new(() => new ResourceAnswers(
    [
        .. NetworkAnswers.All,
        .. DataAnswers.All,
        .. ComputeAnswers.All,
        .. EdgeAnswers.All,
        .. StorageAnswers.All,
        .. AccessAnswers.All,
        .. MonitoringAnswers.All,
        .. EventAnswers.All,
        .. ContentDeliveryAnswers.All,
        .. ImageAnswers.All,
        .. BackupAnswers.All,
        .. SpendingAnswers.All,
        .. DeliveryAnswers.All,
        .. RandomAnswers.All,
    ]));

    private readonly FrozenDictionary<string, ResourceAnswer> _answers = answers.ToFrozenDictionary(answer => answer.Type, StringComparer.Ordinal);

    /// <summary>For every type of <see cref="ResourceSchema.Platform"/>.</summary>
    public static ResourceAnswers Platform => LazyPlatform.Value;

    public IEnumerable<string> Types => _answers.Keys;

    /// <summary>The answer for a type.</summary>
    /// <exception cref="RunException">There is none.</exception>
    internal ResourceAnswer For(string type, string name) => _answers.GetValueOrDefault(type)
        ?? throw new RunException($"RecordingEngine has no answer for the type {type} of '{name}'; add one to infra/Recording/*Answers.cs");
}
