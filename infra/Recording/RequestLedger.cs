using Pulumi;

namespace Infra.Recording;

/// <summary>Matches what the mock is asked for with what the transformation saw. Safe to use from many threads.</summary>
internal sealed class RequestLedger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Resource, ResourceRequest> _byResource = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Type, string Name), ResourceRequest> _byName = [];
    private readonly HashSet<(string Type, string Name)> _asked = [];
    private readonly List<ResourceRequest> _unnamed = [];

    public void Add(ResourceRequest request)
    {
        lock (_gate)
        {
            _byResource.Add(request.Resource, request);
            // The published SDK sets type and name only after the transformations.
            _unnamed.Add(request);
        }
    }

    public ResourceRequest Of(Resource resource)
    {
        lock (_gate)
        {
            return _byResource[resource];
        }
    }

    /// <summary>The request of the resource that the mock is asked for, once.</summary>
    /// <exception cref="RunException">The transformation did not run, or two resources share a type and name.</exception>
    public ResourceRequest Take(string type, string name)
    {
        lock (_gate)
        {
            NameAll();
            if (!_byName.TryGetValue((type, name), out var request))
            {
                throw new RunException(
                    $"RecordingEngine did not see {type} '{name}' being made; add its Transformation to the ResourceTransformations of the StackOptions");
            }

            return _asked.Add((type, name)) ? request : throw Twice(type, name);
        }
    }

    private void NameAll()
    {
        foreach (var request in _unnamed.Where(IsNamed))
        {
            var (type, name) = (request.Resource.GetResourceType(), request.Resource.GetResourceName());
            if (!_byName.TryAdd((type, name), request))
            {
                throw Twice(type, name);
            }
        }

        _unnamed.RemoveAll(IsNamed);
    }

    /// <summary>A resource that another thread is constructing right now may not have its name yet.</summary>
    private static bool IsNamed(ResourceRequest request) => !string.IsNullOrEmpty(request.Resource.GetResourceName());

    private static RunException Twice(string type, string name) => new(
        $"two resources of type {type} are named '{name}': the engine refuses them under one parent, and a mock cannot tell them apart under two; rename one");
}
