package dev.parley.kit.outcome;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Gives every member of a group one partition of the topic and lets it keep that as long as it is a member. Members that are more
 * than there are partitions get none. Made by the consumer through its no-argument constructor.
 */
public final class ReplyPartitionAssignor implements ConsumerPartitionAssignor {

    private OptionalInt mine = OptionalInt.empty();

    @Override
    public String name() {
        return "parley-one-partition";
    }

    @Override
    public @Nullable ByteBuffer subscriptionUserData(Set<String> topics) {
        return mine.isPresent()
                ? ByteBuffer.allocate(Integer.BYTES).putInt(mine.getAsInt()).flip()
                : null;
    }

    @Override
    public void onAssignment(Assignment assignment, ConsumerGroupMetadata metadata) {
        mine = assignment.partitions().stream()
                .mapToInt(TopicPartition::partition)
                .findFirst();
    }

    @Override
    public GroupAssignment assign(Cluster cluster, GroupSubscription group) {
        var members = new TreeMap<>(group.groupSubscription());
        var topic = members.firstEntry().getValue().topics().getFirst();
        var free = IntStream.range(0, cluster.partitionsForTopic(topic).size())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        var given = new HashMap<String, Integer>();
        members.forEach((member, subscription) -> kept(subscription).ifPresent(partition -> {
            if (free.remove(partition)) {
                given.put(member, partition);
            }
        }));
        members.keySet().stream()
                .filter(member -> !given.containsKey(member))
                .takeWhile(_ -> !free.isEmpty())
                .forEach(member -> given.put(member, free.pollFirst()));
        return new GroupAssignment(assignments(members.keySet(), given, topic));
    }

    private static Map<String, Assignment> assignments(Set<String> members, Map<String, Integer> given, String topic) {
        return members.stream().collect(Collectors.toMap(member -> member, member -> {
            var partition = given.get(member);
            return new Assignment(partition == null ? List.of() : List.of(new TopicPartition(topic, partition)));
        }));
    }

    private static OptionalInt kept(Subscription subscription) {
        var data = subscription.userData();
        return data == null || data.remaining() < Integer.BYTES
                ? OptionalInt.empty()
                : OptionalInt.of(data.getInt(data.position()));
    }
}
